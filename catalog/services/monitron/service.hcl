service "monitron" {
  title    = "Amazon Monitron"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS weighs the measurements; sensors and gateways at the machines, their network, their placing and the users of the app are the customer's."
  sources  = ["monitron-guide", "srm-page"]
}

override "monitron-devices" {
  holders = { "phys.facility" = "shared" }
  parts = {
    "phys.facility" = {
      aws      = "The sites in which measurements are stored and weighed."
      customer = "The plant in which sensors and gateways hang."
    }
  }
  because    = "Sensors and gateways hang in the customer's plant."
  source     = "monitron-guide"
  confidence = "derived"
}

source "monitron-guide" {
  title  = "Amazon Monitron User Guide, Security"
  url    = "https://docs.aws.amazon.com/Monitron/latest/user-guide/security.html"
  opened = false
  note   = "That it takes no new customers was read on another page of the guide; since when (October 2024) is from memory."
}
