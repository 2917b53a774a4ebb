import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export interface SourceExport {
  readonly file: string
  readonly name: string
  readonly isType: boolean
  readonly isFunction: boolean
  readonly hasDoc: boolean
  /** Named again in its own file, beyond its declaration. */
  readonly isUsedAtHome: boolean
}

const everything = '*'

/** The program's own files of a folder, as paths from the root. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

function declarationsOf(statement: ts.Statement): readonly ts.NamedDeclaration[] {
  if (ts.isVariableStatement(statement)) return [...statement.declarationList.declarations]
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isNamed ? [statement] : []
}

/** Also a function handed to another one, as in `guarded((context) => …)`; not a method chain such as a parser's. */
function isFunction(declaration: ts.NamedDeclaration): boolean {
  if (ts.isFunctionDeclaration(declaration)) return true
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
  if (!value) return false
  const isWrapped = ts.isCallExpression(value) && ts.isIdentifier(value.expression)
  return ts.isArrowFunction(value) || (isWrapped && value.arguments.some(ts.isArrowFunction))
}

function countName(source: ts.SourceFile, name: string): number {
  let count = 0
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) count += 1
    ts.forEachChild(node, visit)
  }
  visit(source)
  return count
}

export function exportsOf(file: string): readonly SourceExport[] {
  const source = parse(file)
  return source.statements.filter(isExported).flatMap((statement) =>
    declarationsOf(statement).flatMap((declaration) => {
      if (!declaration.name || !ts.isIdentifier(declaration.name)) return []
      const name = declaration.name.text
      return {
        file,
        name,
        isType: ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration),
        isFunction: isFunction(declaration),
        hasDoc: ts.getJSDocCommentsAndTags(statement).length > 0,
        isUsedAtHome: countName(source, name) > 1,
      }
    }),
  )
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function target(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const base = path.join(path.dirname(from), specifier)
  return (
    ['.ts', '.tsx', '/index.ts', '']
      .map((ending) => base + ending)
      .find((name) => /\.tsx?$/.test(name) && existsSync(name)) ?? null
  )
}

/** Every `file#name` that a file takes from another; `file#*` where it takes the whole. */
export function importsOf(file: string): readonly string[] {
  const found: string[] = []
  const take = (specifier: ts.Node | undefined, names: readonly string[]): void => {
    const from = specifier && ts.isStringLiteral(specifier) ? target(file, specifier.text) : null
    if (from) found.push(...names.map((name) => `${from}#${name}`))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, namesOf(node.importClause?.namedBindings))
    if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, namesOf(node.exportClause))
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0], [everything])
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
  return found
}

function namesOf(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): readonly string[] {
  if (!bindings || !('elements' in bindings)) return [everything]
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
}
