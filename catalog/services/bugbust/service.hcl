service "bugbust" {
  title    = "AWS BugBust"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the contests over findings of CodeGuru; the code and its mending were the customer's."
  sources  = ["bugbust-guide", "srm-page"]
}

source "bugbust-guide" {
  title  = "AWS BugBust, product page"
  url    = "https://aws.amazon.com/bugbust/"
  opened = false
}
