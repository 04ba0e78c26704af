service "controltower" {
  title    = "AWS Control Tower"
  names    = ["controlcatalog", "AWS Control Catalog", "landing zone", "control catalog"]
  model    = "abstracted"
  prefixes = ["AWS::ControlTower::"]
  because  = "AWS builds the landing zone and its controls; bringing it and the enrolled accounts to new versions, mending drift, and the choice of controls is the customer's."
  sources  = ["srm-page", "controltower-updates", "controltower-update-api"]

  type "AWS::ControlTower::LandingZone" {
    title  = "Landing zone"
    traits = ["host", "trail"]
  }

  type "AWS::ControlTower::EnabledControl" {
    title  = "Enabled control"
    traits = ["policy"]
  }

  type "AWS::ControlTower::EnabledBaseline" {
    title  = "Enabled baseline"
    traits = ["setting"]
    bears  = ["plat.update-settings"]
  }
}

override "controltower-landing-zone" {
  on      = ["AWS::ControlTower::LandingZone"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Releases new versions of the landing zone, and shows when one waits."
      customer = "Updates the landing zone and then every enrolled account, and mends drift."
    }
  }
  because    = "Keeping the landing zone updated is named as a responsibility of the customer's administrators: until they update, it is not patched."
  source     = "controltower-updates"
  confidence = "documented"
  uninherits = { "plat.patch" = "Control Tower keeps a landing zone current by itself." }
}

override "controltower-baseline" {
  on         = ["AWS::ControlTower::EnabledBaseline"]
  holders    = { "plat.update-settings" = "customer" }
  because    = "An enrolled unit keeps the version of the baseline with which it was enrolled, until the customer updates it."
  source     = "controltower-updates"
  confidence = "derived"
}
