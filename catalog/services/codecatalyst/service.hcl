service "codecatalyst" {
  title    = "Amazon CodeCatalyst"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs repositories, workflows and development environments; code, secrets, images of one's own, members of the space and what connected accounts permit are the customer's."
  sources  = ["codecatalyst-guide", "srm-page"]
}

source "codecatalyst-guide" {
  title  = "Amazon CodeCatalyst User Guide, Security"
  url    = "https://docs.aws.amazon.com/codecatalyst/latest/userguide/security.html"
  opened = false
  note   = "That it takes no new customers was read on other pages of the guide; since when (7 November 2025) only in a third party's list."
}
