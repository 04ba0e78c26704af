service "ram" {
  title    = "AWS Resource Access Manager"
  names    = ["resource sharing"]
  model    = "abstracted"
  prefixes = ["AWS::RAM::"]
  because  = "By the service model: AWS carries the share into the other accounts; what is shared, with whom and whether outside the organisation is the customer's."
  sources  = ["best-practices-wp", "ram-security"]

  type "AWS::RAM::ResourceShare" {
    title  = "Resource share"
    name   = "Name"
    traits = ["policy"]
    bears  = ["net.exposure"]
  }

  type "AWS::RAM::Permission" {
    title  = "Permission of a share"
    name   = "Name"
    traits = ["policy"]
  }
}
