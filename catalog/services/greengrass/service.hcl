service "greengrass" {
  title      = "AWS IoT Greengrass"
  names      = ["AWS Greengrass", "greengrassv2", "AWS IoT Greengrass V2", "greengrass core"]
  model      = "abstracted"
  prefixes   = ["AWS::Greengrass::", "AWS::GreengrassV2::"]
  because    = "AWS runs the cloud side and publishes the core software and its components. Devices, their file systems and local networks, what components run there, and installing newer versions are the customer's."
  sources    = ["best-practices-wp", "greengrass-vuln", "greengrass-encryption"]
  classed_by = "greengrass-vuln"

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
  inherit = "device"
  on      = ["AWS::GreengrassV2::Deployment", "AWS::Greengrass::Group"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "shared" }
  modes   = { "plat.patch" = null }
  parts = {
    "plat.patch" = {
      aws      = "Publishes patched versions of the core software and of its own components."
      customer = "Deploys them to the devices."
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

override "greengrass-first-version-ended" {
  inherit = "service-ended-resources-stay"
  on      = ["AWS::Greengrass::Group", "AWS::Greengrass::FunctionDefinition", "AWS::Greengrass::FunctionDefinitionVersion", "AWS::Greengrass::CoreDefinition"]
  parts = {
    "plat.patch" = { customer = "Moving to the second version: after the end the resources of the first can't be reached, and its software on the devices gets no fixes." }
  }
  because = "AWS ended support of the first version on 2026-10-07: its resources can't be reached any more, and its software gets no fixes."
  source  = "greengrass-v1-end"
  since   = "2026-10-08"
}

source "greengrass-v1-end" {
  title = "AWS IoT Greengrass Developer Guide, Version 1, maintenance policy: end of support notice"
  url   = "https://docs.aws.amazon.com/greengrass/v1/developerguide/maintenance-policy.html"
  as_of = "2026-10"
  seen  = "2026-11"
}
