service "greengrass" {
  title    = "AWS IoT Greengrass"
  names    = ["AWS Greengrass", "greengrassv2", "AWS IoT Greengrass V2", "greengrass core"]
  model    = "abstracted"
  prefixes = ["AWS::Greengrass::", "AWS::GreengrassV2::"]
  because  = "AWS runs the cloud side and publishes the core software and its components. Devices, their file systems and local networks, what components run there, and installing newer versions are the customer's."
  sources  = ["best-practices-wp", "greengrass-vuln", "greengrass-encryption"]

  type "AWS::GreengrassV2::Deployment" {
    title  = "Deployment to core devices"
    name   = "DeploymentName"
    traits = ["host", "code", "store"]
  }
  type "AWS::GreengrassV2::ComponentVersion" {
    title  = "Version of a component"
    traits = ["code"]
  }
  type "AWS::Greengrass::Group" {
    title  = "Group (version 1)"
    name   = "Name"
    traits = ["host", "code", "store"]
  }
  type "AWS::Greengrass::FunctionDefinition" {
    title  = "Functions of a group (version 1)"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::Greengrass::FunctionDefinitionVersion" {
    title  = "Version of a group's functions (version 1)"
    traits = ["code"]
  }
  type "AWS::Greengrass::CoreDefinition" {
    title  = "Cores of a group (version 1)"
    name   = "Name"
    traits = ["setting"]
  }
}

override "greengrass-device" {
  on      = ["AWS::GreengrassV2::Deployment", "AWS::Greengrass::Group"]
  holders = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer", "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "customer", "plat.patch" = "shared", "plat.update-settings" = "shared", "net.firewall" = "customer", "net.segmentation" = "customer", "svc.capacity" = "customer", "ops.resilience" = "customer", "iam.platform" = "customer" }
  modes   = { "phys.facility" = "provided", "infra.hardware" = "provided", "os.patch" = "provided", "svc.capacity" = "provided", "ops.resilience" = "provided" }
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
      aws      = "Publishes patched versions of the core software and of its own components."
      customer = "Deploys them to the devices."
    }
    "svc.capacity" = {
      customer = "Enough memory, storage and power on the devices."
    }
    "ops.resilience" = {
      customer = "What a device does without network or power, and spare devices."
    }
    "plat.update-settings" = {
      aws      = "With a deployment, installs the newest patch versions of components that nobody pinned."
      customer = "Pinning components only on purpose, and deploying newer versions in time."
    }
  }
  because    = "The guide makes device, file system and local network the customer's to secure."
  source     = "greengrass-vuln"
  confidence = "documented"
}

override "greengrass-encryption" {
  on      = ["AWS::GreengrassV2::Deployment", "AWS::Greengrass::Group"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts what it keeps in the cloud, and local copies of secrets."
      customer = "Disk encryption and file rights on the devices: what a core keeps there is not encrypted."
    }
  }
  because    = "On the core only copies of secrets are encrypted; the rest hangs on the device's disk."
  source     = "greengrass-encryption"
  confidence = "documented"
}
