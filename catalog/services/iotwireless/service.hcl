service "iotwireless" {
  title    = "AWS IoT Core for LoRaWAN"
  names    = ["AWS IoT Wireless", "IoT Wireless", "sidewalk", "lorawan"]
  model    = "abstracted"
  prefixes = ["AWS::IoTWireless::"]
  because  = "AWS runs the network server for LoRaWAN and Sidewalk. Devices and radio gateways, their firmware, their join keys and where they hang are the customer's."
  sources  = ["best-practices-wp", "iotwireless-security"]

  type "AWS::IoTWireless::WirelessDevice" {
    title   = "Wireless device"
    name    = "Name"
    traits  = ["host", "code", "identity"]
    secrets = ["LoRaWAN.OtaaV10x.AppKey", "LoRaWAN.OtaaV11.AppKey"]
  }
  type "AWS::IoTWireless::WirelessGateway" {
    title  = "Radio gateway"
    name   = "Name"
    traits = ["host", "network"]
  }
  type "AWS::IoTWireless::FuotaTask" {
    title  = "Firmware update over the air"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::IoTWireless::PartnerAccount" {
    title  = "Partner account"
    traits = ["identity"]
  }
}

override "iotwireless-device" {
  on      = ["AWS::IoTWireless::WirelessDevice", "AWS::IoTWireless::WirelessGateway"]
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
  because    = "Radio devices and gateways are the customer's hardware with the customer's firmware; AWS's part begins at the network server."
  source     = "iotwireless-security"
  confidence = "derived"
}
