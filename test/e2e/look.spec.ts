import { test } from './app'
test('look', async ({ app }) => {
  await app.waitForTimeout(1500)
  await app.screenshot({ path: '/tmp/l1.png' })
})
