service "bugbust" {
  title    = "AWS BugBust"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the contests over findings of CodeGuru; the code and its mending were the customer's. Support is until 2025-08-13."
  sources  = ["bugbust-guide", "srm-page"]
}

override "bugbust-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-08-13: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2025-08-14"
}

source "bugbust-guide" {
  title  = "AWS BugBust, product page"
  url    = "https://aws.amazon.com/bugbust/"
  opened = false
}
