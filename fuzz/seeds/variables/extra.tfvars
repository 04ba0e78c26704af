on = true
rules = {
  ssh   = { port = 22, cidrs = ["0.0.0.0/0"] }
  "web" = { port = 443, note = "see \"here\"" }
}
