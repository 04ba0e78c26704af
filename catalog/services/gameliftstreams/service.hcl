service "gameliftstreams" {
  title    = "Amazon GameLift Streams"
  names    = ["gamelift streams", "game streaming"]
  model    = "abstracted"
  prefixes = ["AWS::GameLiftStreams::"]
  because  = "By the service model: AWS runs the streaming machines and their systems; the application, the runtime that it asks for, the capacity to reserve and who may stream are the customer's."
  sources  = ["gameliftstreams-security", "srm-page"]

  type "AWS::GameLiftStreams::Application" {
    title  = "Application"
    traits = ["code", "store"]
  }
  type "AWS::GameLiftStreams::StreamGroup" {
    title  = "Stream group"
    traits = ["host", "endpoint"]
  }
}

override "gameliftstreams-capacity" {
  on      = ["AWS::GameLiftStreams::StreamGroup"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Brings up streaming capacity as it is asked for."
      customer = "Sets always-on and on-demand capacity for each location."
    }
  }
  because    = "Capacity of a stream group is what the customer sets for each location."
  source     = "gameliftstreams-security"
  confidence = "derived"
}

source "gameliftstreams-security" {
  title  = "Amazon GameLift Streams Developer Guide, Security in Amazon GameLift Streams"
  url    = "https://docs.aws.amazon.com/gameliftstreams/latest/developerguide/security.html"
  opened = false
}
