service "m2" {
  title    = "AWS Mainframe Modernization"
  names    = ["AWSMainframeModernization", "mainframe modernization", "mainframe modernisation"]
  model    = "container"
  prefixes = ["AWS::M2::"]
  because  = "AWS runs the managed runtime and its machines; the migrated application, the engine's version, network, storage and maintenance window are the customer's."
  sources  = ["m2-security", "srm-page"]

  type "AWS::M2::Environment" {
    title  = "Runtime environment"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::M2::Application" {
    title  = "Application"
    name   = "Name"
    traits = ["code", "store"]
  }
  settings = ["AWS::M2::Deployment"]
}

override "m2-environment" {
  on      = ["AWS::M2::Environment"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer", "svc.capacity" = "shared" }
  parts = {
    "plat.patch" = {
      aws      = "Patches the runtime within its engine version, in the maintenance window."
      customer = "Moves the environment to newer engine versions, and tests the application there."
    }
    "svc.capacity" = {
      aws      = "Replaces failed instances of the environment."
      customer = "Chooses instance type and number."
    }
  }
  because    = "An environment names its engine version, its window, its instance type and number."
  source     = "m2-security"
  confidence = "derived"
}

source "m2-security" {
  title  = "AWS Mainframe Modernization User Guide, Security"
  url    = "https://docs.aws.amazon.com/m2/latest/userguide/security.html"
  opened = false
}
