service "elemental-appliances-software" {
  title    = "AWS Elemental Appliances and Software"
  names    = ["elemental-activations", "AWS Elemental Appliances and Software Activation Service", "elemental-support-cases", "Elemental Support Cases", "elemental-support-content", "Elemental Support Content", "elemental live", "elemental conductor"]
  model    = "infrastructure"
  prefixes = []
  because  = "AWS sells appliances and software and publishes their upgrades; the machines stand with the customer, who installs, upgrades, secures and runs them. Licences, orders and support cases are kept in the account."
  sources  = ["best-practices-wp", "srm-page", "elemental-appliances-install"]
}

override "elemental-appliances-premises" {
  holders = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer", "plat.install" = "customer", "plat.patch" = "shared" }
  modes   = { "plat.patch" = "provided" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes releases of the software."
      customer = "Installs them, and what the operating system beneath needs."
    }
  }
  because    = "Appliances and software run on the customer's premises, and the customer runs the installer of each release."
  source     = "elemental-appliances-install"
  confidence = "derived"
}
