service "qbusiness" {
  title    = "Amazon Q Business"
  names    = ["qapps", "amazon q", "q apps"]
  model    = "abstracted"
  prefixes = ["AWS::QBusiness::"]
  because  = "AWS runs the assistant, its index and the models behind it. Which repositories are connected and with whose credentials, who is subscribed, what the plug-ins may do and which topics are blocked are the customer's."
  sources  = ["best-practices-wp", "qbusiness-security"]

  type "AWS::QBusiness::Application" {
    title  = "Application"
    name   = "DisplayName"
    traits = ["host", "code", "store", "ai", "generative"]
  }
  type "AWS::QBusiness::Index" {
    title  = "Index"
    name   = "DisplayName"
    traits = ["host", "store", "training"]
  }
  type "AWS::QBusiness::WebExperience" {
    title  = "Web experience"
    traits = ["endpoint"]
  }
  type "AWS::QBusiness::DataAccessor" {
    title  = "Data accessor"
    name   = "DisplayName"
    traits = ["identity"]
  }
  type "AWS::QBusiness::Permission" {
    title  = "Permission"
    traits = ["policy"]
  }
  type "AWS::QBusiness::Plugin" {
    title  = "Plug-in"
    name   = "DisplayName"
    traits = ["code", "agent"]
  }
  type "AWS::QBusiness::DataSource" {
    title  = "Data source"
    name   = "DisplayName"
    traits = ["setting"]
    bears  = ["data.residency"]
  }
}

override "qbusiness-index-capacity" {
  on      = ["AWS::QBusiness::Index"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs the units that are ordered."
      customer = "Enough index units for the documents."
    }
  }
  because    = "An index holds only as much as the units that the customer orders."
  source     = "qbusiness-security"
  confidence = "derived"
}
