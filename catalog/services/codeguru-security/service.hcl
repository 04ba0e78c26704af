service "codeguru-security" {
  title    = "Amazon CodeGuru Security"
  names    = ["CodeGuru Security", "code scanning"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the scans; what is scanned, and the mending of what is found, is the customer's. AWS has ended the service."
  sources  = ["codeguru-security-guide", "srm-page"]
}

source "codeguru-security-guide" {
  title = "Amazon CodeGuru Security User Guide, Security"
  url   = "https://docs.aws.amazon.com/codeguru/latest/security-ug/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. That it ended in November 2025 is from memory."
}
