service "cloud9" {
  title    = "AWS Cloud9"
  names    = ["cloud ide"]
  model    = "infrastructure"
  prefixes = ["AWS::Cloud9::"]
  because  = "AWS runs the editor; the environment behind it is an EC2 instance or a machine of the customer's own, which the customer keeps patched."
  sources  = ["cloud9-vuln", "srm-page"]

  type "AWS::Cloud9::EnvironmentEC2" {
    title  = "EC2 environment"
    name   = "Name"
    traits = ["host", "code", "store", "endpoint"]
  }
}

override "cloud9-instance" {
  on      = ["AWS::Cloud9::EnvironmentEC2"]
  holders = { "os.patch" = "customer", "plat.install" = "shared", "plat.patch" = "customer" }
  parts = {
    "plat.install" = {
      aws      = "Runs the editor, and starts the instance with the newest updates of that day."
      customer = "Everything installed in the environment since."
    }
  }
  because    = "Whatever machine an environment runs on, its user or administrator keeps it patched."
  source     = "cloud9-vuln"
  confidence = "documented"
}

source "cloud9-vuln" {
  title = "AWS Cloud9 User Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/cloud9/latest/user-guide/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-cloud9-user-guide@0524073). That it takes no new customers was read in its API reference; since when (July 2024) is from memory."
}
