service "codeguru-security" {
  title    = "Amazon CodeGuru Security"
  names    = ["CodeGuru Security", "code scanning"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the scans; what was scanned, and the mending of what is found, is the customer's. AWS ended support on 2025-11-20."
  sources  = ["codeguru-security-guide", "srm-page"]
}

source "codeguru-security-guide" {
  title = "Amazon CodeGuru Security User Guide, Security"
  url   = "https://docs.aws.amazon.com/codeguru/latest/security-ug/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. The end of support on 20 November 2025 was read in its API reference."
}
