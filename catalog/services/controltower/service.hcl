service "controltower" {
  title    = "AWS Control Tower"
  names    = ["controlcatalog", "AWS Control Catalog", "landing zone", "control catalog"]
  model    = "abstracted"
  prefixes = ["AWS::ControlTower::"]
  because  = "AWS builds the landing zone and its controls; bringing it and the enrolled accounts to new versions, mending drift, and the choice of controls is the customer's."
  sources  = ["srm-page", "controltower-updates"]

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
