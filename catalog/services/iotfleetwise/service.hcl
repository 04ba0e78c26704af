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
  on      = ["AWS::IoTFleetWise::Vehicle"]
  holders = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer", "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "customer", "plat.patch" = "customer", "plat.update-settings" = "not-applicable", "net.firewall" = "customer", "net.segmentation" = "customer", "svc.capacity" = "customer", "ops.resilience" = "customer", "iam.platform" = "customer" }
  modes   = { "phys.facility" = "provided", "infra.hardware" = "provided", "os.patch" = "provided", "plat.patch" = "provided", "svc.capacity" = "provided", "ops.resilience" = "provided" }
  parts = {
    "phys.facility" = {
      customer = "Where the device stands, and who can lay hands on it."
    }
    "infra.hardware" = {
      customer = "Buying, replacing and destroying the devices."
    }
    "os.patch" = {
      customer = "Updates of the device's firmware or operating system; AWS has tools to roll them out (jobs, over-the-air updates)."
    }
    "os.configuration" = {
      customer = "Choice, hardening and secure start of what runs on the device."
    }
    "os.host-access" = {
      customer = "Log-ins, open ports and debug interfaces of the device."
    }
    "plat.install" = {
      customer = "Installing the client software on the device."
    }
    "plat.patch" = {
      customer = "Newer versions of SDK, agent and libraries on the device; AWS publishes them."
    }
    "svc.capacity" = {
      customer = "Enough memory, storage and power on the devices."
    }
    "ops.resilience" = {
      customer = "What a device does without network or power, and spare devices."
    }
  }
  because    = "A vehicle and the edge agent in it are outside AWS; building, installing and updating the agent is the customer's."
  source     = "iotfleetwise-security"
  confidence = "derived"
}
