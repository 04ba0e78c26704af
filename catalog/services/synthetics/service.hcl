service "synthetics" {
  title    = "Amazon CloudWatch Synthetics"
  names    = ["canary", "cloudwatch synthetics"]
  model    = "abstracted"
  prefixes = ["AWS::Synthetics::"]
  because  = "AWS runs the canaries' functions and builds the runtimes; the scripts and their libraries, moving to a runtime that still gets fixes, the role and the secrets in use are the customer's."
  sources  = ["best-practices-wp", "synthetics-runtimes", "synthetics-runtime-policy", "synthetics-vpc"]

  type "AWS::Synthetics::Canary" {
    title    = "Canary"
    name     = "Name"
    traits   = ["host", "code"]
    bears    = ["data.encrypt-rest", "data.keys"]
    decisive = ["RuntimeVersion"]
  }

  settings = ["AWS::Synthetics::Group"]
}

override "synthetics-runtime" {
  on      = ["AWS::Synthetics::Canary"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Builds runtimes of browser, libraries and language, and announces when one ends."
      customer = "Moves canaries to newer runtimes, and tests the scripts against them."
    }
  }
  because    = "A canary keeps the runtime version that it names; newer ones, with their fixes, come only when the customer updates it."
  source     = "synthetics-runtimes"
  confidence = "documented"
}

override "synthetics-runtime-deprecated" {
  on         = ["AWS::Synthetics::Canary"]
  when       = !supported("synthetics", self.RuntimeVersion, date)
  holders    = { "plat.patch" = "customer", "plat.update-settings" = "customer" }
  modes      = { "plat.patch" = "configured" }
  parts      = { "plat.patch" = { customer = "Moves the canary to a runtime that is supported: in this one nothing is mended any more." } }
  because    = "A canary on a deprecated runtime goes on running, but nothing in it is mended any more until the customer moves it."
  source     = "synthetics-runtime-policy"
  confidence = "documented"
  uninherits = { "plat.patch" = "AWS keeps the browser and the language runtime of a canary patched." }
  example "applies" { RuntimeVersion = "syn-nodejs-puppeteer-3.9" }
  example "does-not-apply" { RuntimeVersion = "syn-nodejs-puppeteer-10.0" }
  example "unknown" { RuntimeVersion = unknown("parameter without default") }
}

override "synthetics-in-vpc" {
  on         = ["AWS::Synthetics::Canary"]
  when       = length(self.VPCConfig.SubnetIds) > 0
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "A canary attached to a VPC sends its requests through network interfaces in the customer's subnets, behind the customer's security groups."
  source     = "synthetics-vpc"
  confidence = "derived"
  example "applies" { VPCConfig = { SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { Name = "home" }
  example "unknown" { VPCConfig = unknown("parameter without default") }
}
