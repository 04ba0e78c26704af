service "robomaker" {
  title    = "AWS RoboMaker"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::RoboMaker::"]
  because  = "By the service model: AWS runs the simulations; robot and simulation applications, and the robots themselves, are the customer's. Support is until 2025-09-10."
  other_models = {
    infrastructure = "A robot stands with the customer, who looks after all of it."
  }
  sources = ["robomaker-guide", "srm-page"]

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

override "robomaker-ended" {
  inherit = "service-ended"
  on      = ["AWS::RoboMaker::RobotApplication", "AWS::RoboMaker::SimulationApplication"]
  because = "AWS ended support on 2025-09-10: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "robomaker-guide"
  since   = "2025-09-11"
}

override "robomaker-ended-robots" {
  inherit = "service-ended-resources-stay"
  on      = ["AWS::RoboMaker::Robot"]
  because = "AWS ended support on 2025-09-10: robots go on without updates of AWS's."
  source  = "robomaker-guide"
  since   = "2025-09-11"
}

source "robomaker-guide" {
  title  = "AWS RoboMaker Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/robomaker/latest/dg/security.html"
  opened = false
  note   = "The end of support on 10 September 2025 was read on other pages of the same guide."
}
