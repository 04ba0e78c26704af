service "sumerian" {
  title    = "Amazon Sumerian"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the editor and hosted the scenes; what was in them and who could see them was the customer's. Support is until 2023-03-01."
  sources  = ["sumerian-guide", "srm-page"]
}

override "sumerian-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2023-03-01: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2023-03-02"
}

source "sumerian-guide" {
  title  = "Amazon Sumerian User Guide, What is Amazon Sumerian?"
  url    = "https://docs.aws.amazon.com/sumerian/latest/userguide/what-is.html"
  opened = false
}
