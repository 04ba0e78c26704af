service "deeplens" {
  title    = "AWS DeepLens"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the console and offered updates of the camera's software; the camera, its updates and its network stood with the customer. Support is until 2024-01-31."
  sources  = ["deeplens-guide", "srm-page"]
}

override "deeplens-device" {
  holders    = { "phys.facility" = "customer" }
  because    = "The camera stands with the customer."
  source     = "deeplens-guide"
  confidence = "derived"
}

override "deeplens-ended" {
  inherit = "service-ended-resources-stay"
  because = "AWS ended support on 2024-01-31: cameras go on without updates of AWS's."
  source  = "aws-full-shutdown"
  since   = "2024-02-01"
}

source "deeplens-guide" {
  title  = "AWS DeepLens Developer Guide, What is AWS DeepLens?"
  url    = "https://docs.aws.amazon.com/deeplens/latest/dg/what-is-deeplens.html"
  opened = false
}
