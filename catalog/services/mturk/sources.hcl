source "mturk-guide" {
  title  = "Amazon Mechanical Turk Requester, Developer Guide"
  url    = "https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMechanicalTurkRequester/Welcome.html"
  opened = false
}
