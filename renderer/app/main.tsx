import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepAnnouncerTrusted } from '../ui/keep-announcer-trusted'
import '../ui/styles.css'
import './app.css'
import { App } from './App'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

keepAnnouncerTrusted()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
