service "shield" {
  title    = "AWS Shield"
  names    = ["shield advanced", "ddos protection"]
  model    = "abstracted"
  prefixes = ["AWS::Shield::"]
  global   = ["AWS::Shield::"]
  because  = "AWS absorbs floods at its edge for everybody; with Shield Advanced the customer chooses the protected resources, gives health checks, and lets the response team in."
  sources  = ["best-practices-wp", "shield-guide", "shield-automatic-response"]

  type "AWS::Shield::Protection" {
    title  = "Protection of a resource (Shield Advanced)"
    name   = "Name"
    traits = ["setting"]
    bears  = ["ops.resilience", "net.ddos"]
  }

  type "AWS::Shield::ProtectionGroup" {
    title  = "Protection group"
    name   = "ProtectionGroupId"
    traits = ["setting"]
    bears  = ["ops.resilience", "net.ddos"]
  }

  type "AWS::Shield::DRTAccess" {
    title  = "Access of the Shield response team"
    traits = ["identity"]
  }

  settings = ["AWS::Shield::ProactiveEngagement"]
}

override "shield-protection" {
  on      = ["AWS::Shield::Protection", "AWS::Shield::ProtectionGroup"]
  holders = { "ops.resilience" = "shared", "net.ddos" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Finds and absorbs floods against the protected resources, and gives credit for the scaling that they cause."
      customer = "Names every resource that needs it, links health checks, lets the response team in, and puts a web ACL in front of applications."
    }
    "net.ddos" = {
      aws      = "Finds and absorbs floods against the protected resources, with its response team where it was let in."
      customer = "Enrolling what needs it, switching on the automatic answer to floods of requests, and a web ACL before applications."
    }
  }
  because    = "Shield Advanced protects what is enrolled, and acts the sooner the more it knows of the application's health."
  source     = "shield-guide"
  confidence = "derived"
}
