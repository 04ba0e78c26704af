source "mturk-guide" {
  title = "Amazon Mechanical Turk Requester, Developer Guide"
  url   = "https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMechanicalTurkRequester/Welcome.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
