service "deeplens" {
  title    = "AWS DeepLens"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the console and offered updates of the camera's software; the camera, its updates and its network stood with the customer. It has ended, as far as is known."
  sources  = ["deeplens-guide", "srm-page"]
}

override "deeplens-device" {
  holders    = { "phys.facility" = "customer" }
  because    = "The camera stands with the customer."
  source     = "deeplens-guide"
  confidence = "derived"
}

source "deeplens-guide" {
  title  = "AWS DeepLens Developer Guide, What is AWS DeepLens?"
  url    = "https://docs.aws.amazon.com/deeplens/latest/dg/what-is-deeplens.html"
  opened = false
  note   = "That it ended in January 2024 is from memory."
}
