service "repostspace" {
  title    = "AWS re:Post Private"
  names    = ["re:post private", "repost"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the space; who is in it and what they write there is the customer's. Support is until 2027-06-30."
  sources  = ["best-practices-wp", "repostspace-security"]
}

override "repostspace-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2027-06-30: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-sunset"
  since   = "2027-07-01"
}
