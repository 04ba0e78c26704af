service "mturk" {
  title    = "Amazon Mechanical Turk"
  names    = ["mechanicalturk", "mturk-requester", "mechanical turk"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS runs the market place and its API; the workers are independent people. What data a task shows them, and whether their answers are right, is the customer's."
  sources  = ["best-practices-wp", "mturk-guide"]
}
