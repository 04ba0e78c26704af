service "iotsitewise" {
  title      = "AWS IoT SiteWise"
  names      = ["sitewise"]
  model      = "abstracted"
  prefixes   = ["AWS::IoTSiteWise::"]
  because    = "AWS runs and encrypts the store of industrial data and its portals. Gateways at the plant, with their system and Greengrass software, who may see which assets, and the choice of key are the customer's."
  sources    = ["best-practices-wp", "iotsitewise-vuln", "iotsitewise-encryption"]
  classed_by = "iotsitewise-vuln"

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
  inherit    = "device"
  on         = ["AWS::IoTSiteWise::Gateway"]
  because    = "The guide names the gateway's environment, its system software, Greengrass and the connector as the customer's to configure, maintain and upgrade."
  source     = "iotsitewise-vuln"
  confidence = "documented"
}

override "iotsitewise-encryption" {
  inherit = "always-encrypted"
  on      = ["AWS::IoTSiteWise::Asset", "AWS::IoTSiteWise::Workspace", "AWS::IoTSiteWise::Dataset"]
  parts = {
    "data.encrypt-rest" = {
      customer = "Naming a KMS key of its own where the rules ask for one, and the file systems of the gateways, which AWS does not encrypt."
    }
  }
  source     = "iotsitewise-encryption"
  confidence = "documented"
}
