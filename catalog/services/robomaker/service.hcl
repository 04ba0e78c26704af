service "robomaker" {
  title    = "AWS RoboMaker"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::RoboMaker::"]
  because  = "By the service model: AWS ran the simulations; robot and simulation applications, and the robots themselves, were the customer's. AWS ended support on 2025-09-10."
  sources  = ["robomaker-guide", "srm-page"]

  type "AWS::RoboMaker::RobotApplication" {
    title  = "Robot application"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::RoboMaker::SimulationApplication" {
    title  = "Simulation application"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::RoboMaker::Robot" {
    title  = "Robot"
    name   = "Name"
    traits = ["host", "code"]
    model  = "infrastructure"
  }
  settings = ["AWS::RoboMaker::Fleet", "AWS::RoboMaker::RobotApplicationVersion", "AWS::RoboMaker::SimulationApplicationVersion"]
}

override "robomaker-robot" {
  on         = ["AWS::RoboMaker::Robot"]
  holders    = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer" }
  because    = "A robot is the customer's own machine."
  source     = "robomaker-guide"
  confidence = "derived"
}

source "robomaker-guide" {
  title = "AWS RoboMaker Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/robomaker/latest/dg/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. The end of support on 10 September 2025 was read on other pages of the same guide."
}
