service "worklink" {
  title    = "Amazon WorkLink"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS rendered internal sites for phones; sites, their network and their users were the customer's. Support is until 2021-11-30."
  sources  = ["worklink-guide", "srm-page"]
}

override "worklink-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2021-11-30: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2021-12-01"
}

source "worklink-guide" {
  title  = "Amazon WorkLink Administration Guide, What is Amazon WorkLink?"
  url    = "https://docs.aws.amazon.com/worklink/latest/ag/what-is.html"
  opened = false
}
