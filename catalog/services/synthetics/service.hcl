service "synthetics" {
  title    = "Amazon CloudWatch Synthetics"
  names    = ["canary", "cloudwatch synthetics"]
  model    = "abstracted"
  prefixes = ["AWS::Synthetics::"]
  because  = "AWS runs the canaries' functions and builds the runtimes; the scripts and their libraries, moving to a runtime that still gets fixes, the role and the secrets in use are the customer's."
  sources  = ["best-practices-wp", "synthetics-runtimes", "synthetics-runtime-policy", "synthetics-vpc"]

  type "AWS::Synthetics::Canary" {
    title  = "Canary"
    name   = "Name"
    traits = ["host", "code"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }

  settings = ["AWS::Synthetics::Group"]
}

locals {
  # The day on which AWS deprecated a runtime (source synthetics-runtime-policy).
  runtime_deprecated_on = {
    "syn-1.0"                  = "2021-05-28"
    "syn-nodejs-2.0-beta"      = "2021-02-08"
    "syn-nodejs-2.0"           = "2021-05-28"
    "syn-nodejs-2.1"           = "2021-05-28"
    "syn-nodejs-2.2"           = "2021-05-28"
    "syn-nodejs-puppeteer-3.5" = "2024-01-08"
    "syn-nodejs-puppeteer-3.6" = "2024-01-08"
    "syn-nodejs-puppeteer-3.7" = "2024-01-08"
    "syn-nodejs-puppeteer-3.8" = "2024-01-08"
    "syn-nodejs-puppeteer-3.9" = "2024-01-08"
    "syn-nodejs-puppeteer-4.0" = "2024-03-08"
    "syn-nodejs-puppeteer-5.0" = "2024-03-08"
    "syn-nodejs-puppeteer-5.1" = "2024-03-08"
    "syn-nodejs-puppeteer-5.2" = "2026-01-22"
    "syn-nodejs-puppeteer-6.0" = "2024-03-08"
    "syn-nodejs-puppeteer-6.1" = "2024-03-08"
    "syn-nodejs-puppeteer-6.2" = "2026-01-22"
    "syn-nodejs-puppeteer-7.0" = "2026-01-22"
    "syn-python-selenium-1.3"  = "2024-03-08"
    "syn-python-selenium-2.0"  = "2024-03-08"
    "syn-python-selenium-2.1"  = "2026-01-22"
    "syn-python-selenium-3.0"  = "2026-01-22"
    "syn-python-selenium-4.0"  = "2026-02-03"
    "syn-python-selenium-4.1"  = "2026-02-03"
    "syn-python-selenium-5.0"  = "2026-02-03"
    "syn-python-selenium-5.1"  = "2026-02-03"
  }
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
  when       = anytrue([for runtime, day in local.runtime_deprecated_on : runtime == self.RuntimeVersion && timecmp("${day}T00:00:00Z", "${date}T00:00:00Z") <= 0])
  holders    = { "plat.patch" = "customer", "plat.update-settings" = "customer" }
  modes      = { "plat.patch" = "configured" }
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
