service "deepracer" {
  title    = "AWS DeepRacer"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS trains and simulates; models, reward functions and the car, with its updates and its network, are the customer's."
  sources  = ["deepracer-guide", "srm-page"]
}

source "deepracer-guide" {
  title  = "AWS DeepRacer Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/deepracer/latest/developerguide/security.html"
  opened = false
}
