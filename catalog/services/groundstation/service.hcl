service "groundstation" {
  title    = "AWS Ground Station"
  names    = ["ground station", "GroundStation"]
  model    = "abstracted"
  prefixes = ["AWS::GroundStation::"]
  because  = "AWS runs antennas and digitisers; satellites and their licences, the receiver instances with the agent on them, their VPC, and the key of the data are the customer's."
  sources  = ["best-practices-wp", "srm-page", "groundstation-agent", "groundstation-endpoints"]

  type "AWS::GroundStation::DataflowEndpointGroup" {
    title  = "Dataflow endpoint group"
    traits = ["endpoint"]
    bears  = ["plat.install", "plat.patch"]
  }
  type "AWS::GroundStation::DataflowEndpointGroupV2" {
    title  = "Dataflow endpoint group"
    traits = ["endpoint"]
    bears  = ["plat.install", "plat.patch"]
  }
  type "AWS::GroundStation::MissionProfile" {
    title  = "Mission profile"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.keys"]
  }
  type "AWS::GroundStation::Config" {
    title  = "Configuration of a mission"
    name   = "Name"
    traits = ["setting"]
  }
}

override "groundstation-network" {
  on         = ["AWS::GroundStation::DataflowEndpointGroup", "AWS::GroundStation::DataflowEndpointGroupV2"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Data is delivered to instances in the customer's VPC, whose subnets and security groups have to let it in."
  source     = "groundstation-agent"
  confidence = "documented"
}

override "groundstation-receiver" {
  on      = ["AWS::GroundStation::DataflowEndpointGroup", "AWS::GroundStation::DataflowEndpointGroupV2"]
  holders = { "plat.install" = "customer", "plat.patch" = "shared" }
  modes   = { "plat.patch" = "provided" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes newer releases of the agent, and images that have it."
      customer = "Installs them on its receivers, together with its own radio software and the operating system."
    }
  }
  because    = "The agent runs on instances that the customer starts and looks after."
  source     = "groundstation-install"
  confidence = "derived"
}
