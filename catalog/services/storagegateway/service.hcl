service "storagegateway" {
  title    = "AWS Storage Gateway"
  names    = ["Storage Gateway", "Amazon Storage Gateway", "file gateway", "tape gateway", "volume gateway"]
  model    = "abstracted"
  prefixes = ["AWS::StorageGateway::"]
  because  = "AWS keeps files, volumes and tapes and updates the gateway's software in its window; the appliance runs on a hypervisor or instance of the customer, in its network and with its logins."
  other_models = {
    infrastructure = "A gateway is an appliance on a hypervisor or instance of the customer's, in its network and with its logins; AWS updates its software in its window."
  }
  sources    = ["best-practices-wp", "storagegateway-security", "storagegateway-updates", "storagegateway-infrastructure"]
  classed_by = "storagegateway-infrastructure"

  type "AWS::StorageGateway::Gateway" {
    title  = "Gateway (Terraform only)"
    traits = ["host", "store", "endpoint"]
    model  = "infrastructure"
  }
  type "AWS::StorageGateway::Volume" {
    title  = "Volume"
    traits = ["store", "endpoint"]
  }
  type "AWS::StorageGateway::Tape" {
    title  = "Virtual tape"
    traits = ["store"]
  }
  type "AWS::StorageGateway::TapePool" {
    title  = "Tape pool"
    name   = "PoolName"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
}

override "storagegateway-appliance" {
  on      = ["AWS::StorageGateway::Gateway"]
  holders = { "os.patch" = "shared", "plat.patch" = "shared", "plat.install" = "shared", "plat.update-settings" = "customer", "os.configuration" = "aws" }
  modes   = { "os.patch" = "configured", "plat.patch" = "configured" }
  parts = {
    "os.patch" = {
      aws      = "Builds the appliance with its operating system, and sends updates in the maintenance window."
      customer = "Leaving updates on, setting the window, replacing appliances that are too old, and patching the host underneath."
    }
    "plat.patch" = {
      aws      = "Sends updates of the gateway's software in the maintenance window."
      customer = "Leaving updates on and setting the window."
    }
    "plat.install" = {
      aws      = "Publishes the appliance as an image."
      customer = "Running it on a hypervisor or instance of its own, with disks for cache and buffer."
    }
  }
  because    = "The appliance is AWS's software on the customer's host; whether and when it takes updates is a setting of the gateway."
  source     = "storagegateway-updates"
  confidence = "derived"
}

override "storagegateway-premises" {
  on         = ["AWS::StorageGateway::Gateway"]
  when       = self.GatewayHostEnvironment != null && self.GatewayHostEnvironment != "EC2"
  holders    = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer" }
  because    = "The appliance runs on a hypervisor on the customer's premises."
  source     = "storagegateway-security"
  confidence = "derived"
  example "applies" { GatewayHostEnvironment = "VMWARE" }
  example "does-not-apply" { GatewayHostEnvironment = "EC2" }
  example "does-not-apply" "nothing known of the host" { GatewayType = "FILE_S3" }
  example "unknown" { GatewayHostEnvironment = unknown("read from the service") }
}
