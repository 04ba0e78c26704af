service "elastic-inference" {
  title    = "Amazon Elastic Inference"
  names    = ["elastic inference", "Amazon Elastic  Inference"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran accelerators that were attached over the network; the instance, endpoint or task that they helped follows its own service. AWS has ended the service."
  sources  = ["elastic-inference-guide", "srm-page"]
}

override "elastic-inference-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "elastic-inference-guide"
}

source "elastic-inference-guide" {
  title  = "Amazon Elastic Inference Developer Guide, What is Amazon Elastic Inference?"
  url    = "https://docs.aws.amazon.com/elastic-inference/latest/developerguide/what-is-ei.html"
  opened = false
  note   = "That it is no longer available was read in the AWS CLI's reference; since when (2024) is from memory."
}
