service "panorama" {
  title    = "AWS Panorama"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::Panorama::"]
  because  = "AWS manages the appliance's software from afar; the appliance and its cameras stand with the customer, who decides when it is updated and brings the application. AWS ended support on 2026-05-31."
  sources  = ["panorama-guide", "srm-page"]

  type "AWS::Panorama::ApplicationInstance" {
    title  = "Application instance"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::Panorama::Package" {
    title  = "Package"
    name   = "PackageName"
    traits = ["code", "store"]
  }
  type "AWS::Panorama::PackageVersion" {
    title  = "Package version"
    traits = ["code"]
  }
}

override "panorama-appliance" {
  on      = ["AWS::Panorama::ApplicationInstance"]
  holders = { "phys.facility" = "customer", "infra.hardware" = "customer", "os.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Publishes updates of the appliance's software."
      customer = "Installs them on each appliance."
    }
  }
  because    = "The appliance is bought, placed, connected and updated by the customer."
  source     = "panorama-guide"
  confidence = "derived"
}

source "panorama-guide" {
  title = "AWS Panorama Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/panorama/latest/dev/panorama-security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. The end of support on 31 May 2026 was read on other pages of the same guide."
}
