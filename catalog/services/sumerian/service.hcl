service "sumerian" {
  title    = "Amazon Sumerian"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the editor and hosted the scenes; what was in them and who could see them was the customer's. It has ended, as far as is known."
  sources  = ["sumerian-guide", "srm-page"]
}

override "sumerian-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "sumerian-guide"
}

source "sumerian-guide" {
  title  = "Amazon Sumerian User Guide, What is Amazon Sumerian?"
  url    = "https://docs.aws.amazon.com/sumerian/latest/userguide/what-is.html"
  opened = false
  note   = "That it ended in February 2023 is from memory."
}
