service "repostspace" {
  title    = "AWS re:Post Private"
  names    = ["re:post private", "repost"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the space; who is in it and what they write there is the customer's."
  sources  = ["best-practices-wp", "repostspace-security"]
}
