service "devicefarm" {
  title    = "AWS Device Farm"
  names    = ["Device Farm", "mobile testing"]
  model    = "abstracted"
  prefixes = ["AWS::DeviceFarm::"]
  because  = "By the service model: AWS runs phones and browsers and cleans them between tests; applications and tests, secrets in them, and the way into a VPC are the customer's."
  sources  = ["devicefarm-guide", "srm-page"]

  type "AWS::DeviceFarm::Project" {
    title  = "Project"
    name   = "Name"
    traits = ["host", "code", "store"]
  }
  type "AWS::DeviceFarm::TestGridProject" {
    title  = "Desktop browser testing project"
    name   = "Name"
    traits = ["host", "code", "store"]
  }
  type "AWS::DeviceFarm::Upload" {
    title  = "Upload"
    name   = "Name"
    traits = ["code", "store"]
  }
  type "AWS::DeviceFarm::VPCEConfiguration" {
    title  = "VPC endpoint configuration"
    traits = ["network"]
  }
  type "AWS::DeviceFarm::InstanceProfile" {
    title  = "Profile of private devices"
    name   = "Name"
    traits = ["setting"]
    bears  = ["os.configuration"]
  }
  settings = ["AWS::DeviceFarm::DevicePool", "AWS::DeviceFarm::NetworkProfile"]
}

override "devicefarm-vpc" {
  on         = ["AWS::DeviceFarm::Project", "AWS::DeviceFarm::TestGridProject"]
  when       = self.VpcConfig != null
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Devices and browsers reach a VPC through subnets and security groups that the customer names."
  source     = "devicefarm-guide"
  confidence = "derived"
  example "applies" { VpcConfig = { VpcId = "vpc-1", SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { Name = "shop" }
  example "unknown" { VpcConfig = unknown("parameter without default") }
}

source "devicefarm-guide" {
  title  = "AWS Device Farm Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/devicefarm/latest/developerguide/security.html"
  opened = false
}
