service "activate" {
  title    = "AWS Activate"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the programme for start-ups; who applies and what is entered is the customer's."
  sources  = ["best-practices-wp", "activate-page"]
}
