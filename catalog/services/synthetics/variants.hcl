variant "supported-runtime" {
  title = "A canary on a supported runtime"
  resource "AWS::Synthetics::Canary" "canary" {
    Name           = "home"
    RuntimeVersion = "syn-nodejs-puppeteer-10.0"
  }
}

variant "deprecated-runtime" {
  title = "A canary on a deprecated runtime"
  resource "AWS::Synthetics::Canary" "canary" {
    Name           = "home"
    RuntimeVersion = "syn-nodejs-puppeteer-6.2"
  }
}

variant "vpc" {
  title = "A canary in a VPC"
  resource "AWS::Synthetics::Canary" "canary" {
    Name           = "internal"
    RuntimeVersion = "syn-nodejs-puppeteer-10.0"
    VPCConfig      = { SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] }
  }
}
