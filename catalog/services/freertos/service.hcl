service "freertos" {
  title    = "FreeRTOS"
  names    = ["Amazon FreeRTOS"]
  model    = "infrastructure"
  prefixes = []
  because  = "An operating system for microcontrollers that AWS maintains as open source. Building it into a device, rolling out its updates and the device itself are the customer's."
  sources  = ["best-practices-wp", "freertos-guide"]

  type "AWS::FreeRTOS::Device" {
    title  = "Device with FreeRTOS (no AWS resource)"
    traits = ["host", "code"]
  }
}

override "freertos-device" {
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
      customer = "Takes the fixes that AWS publishes into its firmware and rolls them out."
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
  because    = "The operating system runs on hardware of the customer's; AWS publishes sources and fixes, and long-term-support releases."
  source     = "freertos-guide"
  confidence = "derived"
}
