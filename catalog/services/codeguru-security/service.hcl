service "codeguru-security" {
  title    = "Amazon CodeGuru Security"
  names    = ["CodeGuru Security", "code scanning"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the scans; what is scanned, and the mending of what is found, is the customer's. Support is until 2025-11-20."
  sources  = ["codeguru-security-guide", "srm-page"]
}

override "codeguru-security-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-11-20: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "codeguru-security-guide"
  since   = "2025-11-21"
}

source "codeguru-security-guide" {
  title  = "Amazon CodeGuru Security User Guide, Security"
  url    = "https://docs.aws.amazon.com/codeguru/latest/security-ug/security.html"
  opened = false
  note   = "The end of support on 20 November 2025 was read in its API reference."
}
