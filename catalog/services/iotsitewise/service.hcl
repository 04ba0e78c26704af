service "iotsitewise" {
  title    = "AWS IoT SiteWise"
  names    = ["sitewise"]
  model    = "abstracted"
  prefixes = ["AWS::IoTSiteWise::"]
  because  = "AWS runs and encrypts the store of industrial data and its portals. Gateways at the plant, with their system and Greengrass software, who may see which assets, and the choice of key are the customer's."
  sources  = ["best-practices-wp", "iotsitewise-vuln", "iotsitewise-encryption"]

  type "AWS::IoTSiteWise::Gateway" {
    title  = "Gateway at the plant"
    name   = "GatewayName"
    traits = ["host", "endpoint"]
  }
  type "AWS::IoTSiteWise::Asset" {
    title  = "Asset"
    name   = "AssetName"
    traits = ["host", "store"]
  }
  type "AWS::IoTSiteWise::AssetModel" {
    title  = "Asset model"
    name   = "AssetModelName"
    traits = ["setting"]
  }
  type "AWS::IoTSiteWise::Portal" {
    title  = "Portal"
    name   = "PortalName"
    traits = ["host", "endpoint"]
  }
  type "AWS::IoTSiteWise::Workspace" {
    title  = "Workspace"
    name   = "WorkspaceName"
    traits = ["host", "store"]
  }
  type "AWS::IoTSiteWise::Dataset" {
    title  = "Dataset"
    name   = "DatasetName"
    traits = ["store"]
  }
  type "AWS::IoTSiteWise::Application" {
    title  = "Application"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::IoTSiteWise::Pipeline" {
    title  = "Pipeline"
    name   = "PipelineName"
    traits = ["host", "code"]
  }
  type "AWS::IoTSiteWise::AccessPolicy" {
    title  = "Access policy of a portal or project"
    traits = ["identity"]
  }
}

override "iotsitewise-gateway" {
  on      = ["AWS::IoTSiteWise::Gateway"]
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
  because    = "The guide names the gateway's environment, its system software, Greengrass and the connector as the customer's to configure, maintain and upgrade."
  source     = "iotsitewise-vuln"
  confidence = "documented"
}

override "iotsitewise-encryption" {
  on      = ["AWS::IoTSiteWise::Asset", "AWS::IoTSiteWise::Workspace", "AWS::IoTSiteWise::Dataset"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key that AWS owns when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one, and the file systems of the gateways, which AWS does not encrypt."
    }
  }
  because    = "Encryption at rest is always on here; only the choice of the key is left to the customer."
  source     = "iotsitewise-encryption"
  confidence = "documented"
}
