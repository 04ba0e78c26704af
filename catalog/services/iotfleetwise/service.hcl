service "iotfleetwise" {
  title    = "AWS IoT FleetWise"
  names    = ["fleetwise"]
  model    = "abstracted"
  prefixes = ["AWS::IoTFleetWise::"]
  because  = "AWS runs the cloud side that models vehicles and collects their data. The agent in the vehicle, which the customer builds from AWS's source, the vehicles and the drivers' consent are the customer's."
  sources  = ["best-practices-wp", "iotfleetwise-security"]

  type "AWS::IoTFleetWise::Vehicle" {
    title  = "Vehicle"
    name   = "Name"
    traits = ["host", "code", "identity"]
  }
  type "AWS::IoTFleetWise::Campaign" {
    title  = "Campaign"
    name   = "Name"
    traits = ["host", "store"]
  }
}

override "iotfleetwise-vehicle" {
  inherit    = "device"
  on         = ["AWS::IoTFleetWise::Vehicle"]
  because    = "A vehicle and the edge agent in it are outside AWS; building, installing and updating the agent is the customer's."
  source     = "iotfleetwise-security"
  confidence = "derived"
}
