service "gamelift" {
  title    = "Amazon GameLift Servers"
  names    = ["Amazon GameLift", "game servers", "flexmatch", "fleetiq"]
  model    = "container"
  prefixes = ["AWS::GameLift::"]
  because  = "AWS runs the instances of managed fleets from its images; a fleet keeps the image it was made with, and game server, ports and fleet renewal are the customer's."
  other_models = {
    infrastructure = "A game server group is a group of EC2 instances in the customer's account, started from an image that the customer chooses; the operating system and all on it are the customer's."
  }
  sources    = ["gamelift", "srm-page"]
  classed_by = "gamelift"

  type "AWS::GameLift::Fleet" {
    title  = "Fleet"
    name   = "Name"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::GameLift::ContainerFleet" {
    title  = "Container fleet"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::GameLift::GameServerGroup" {
    title  = "Game server group (FleetIQ)"
    name   = "GameServerGroupName"
    traits = ["host", "code", "endpoint"]
    model  = "infrastructure"
  }
  type "AWS::GameLift::Build" {
    title  = "Game server build"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::GameLift::Script" {
    title  = "Realtime script"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::GameLift::ContainerGroupDefinition" {
    title  = "Container group definition"
    name   = "Name"
    traits = ["code"]
  }
  settings = [
    "AWS::GameLift::Alias",
    "AWS::GameLift::GameSessionQueue",
    "AWS::GameLift::Location",
    "AWS::GameLift::MatchmakingConfiguration",
    "AWS::GameLift::MatchmakingRuleSet",
  ]
}

override "gamelift" {
  on      = ["AWS::GameLift::Fleet", "AWS::GameLift::ContainerFleet"]
  holders = { "os.patch" = "shared", "app.software" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Renews the image from which new fleets start."
      customer = "Makes fleets anew regularly and moves players to them: a running fleet keeps its image."
    }
  }
  because    = "The image of a fleet is renewed only when a new fleet is made."
  source     = "gamelift"
  confidence = "documented"
}

override "gamelift-access" {
  on      = ["AWS::GameLift::Fleet", "AWS::GameLift::ContainerFleet"]
  holders = { "os.host-access" = "shared", "svc.capacity" = "shared", "plat.update-settings" = "not-applicable" }
  parts = {
    "os.host-access" = {
      aws      = "Keeps the instances in accounts of its own, with no login but the one it hands out."
      customer = "Decides who may ask for access to a fleet's instances, and which inbound ports are open."
    }
    "svc.capacity" = {
      aws      = "Starts and stops instances within the limits."
      customer = "Sets limits, locations and scaling policies."
    }
  }
  because    = "Instances belong to AWS, but the fleet's owner may ask for a login, opens ports and says how many there are. No switch updates a fleet's image."
  source     = "gamelift"
  confidence = "derived"
}

override "gamelift-anywhere" {
  on         = ["AWS::GameLift::Fleet"]
  when       = self.ComputeType == "ANYWHERE"
  holders    = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer", "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "customer", "plat.patch" = "customer", "svc.capacity" = "customer" }
  because    = "An Anywhere fleet is made of the customer's own machines, which it registers with the service."
  source     = "gamelift-anywhere"
  confidence = "derived"
  example "applies" { ComputeType = "ANYWHERE" }
  example "does-not-apply" { EC2InstanceType = "c5.large" }
  example "unknown" { ComputeType = unknown("parameter without default") }
}

source "gamelift-anywhere" {
  title  = "Amazon GameLift Servers Developer Guide, Anywhere fleets"
  url    = "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating-anywhere.html"
  opened = false
}

source "gamelift-os" {
  title = "Amazon GameLift Servers API, CreateBuild: OperatingSystem"
  url   = "https://docs.aws.amazon.com/gameliftservers/latest/apireference/API_CreateBuild.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read in SDKs' references of the API, which give the end of Windows Server 2012; older ones give 2025 as the end of Amazon Linux 2, but the service's guide has 30 June 2026. The ends of Amazon Linux 1 and Windows Server 2016 were read at endoflife.date."
}
