service "worklink" {
  title    = "Amazon WorkLink"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS rendered internal sites for phones; sites, their network and their users were the customer's. It has ended, as far as is known."
  sources  = ["worklink-guide", "srm-page"]
}

source "worklink-guide" {
  title = "Amazon WorkLink Administration Guide, What is Amazon WorkLink?"
  url   = "https://docs.aws.amazon.com/worklink/latest/ag/what-is.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. That it ended in April 2022 is from memory."
}
