service "cleanrooms" {
  title    = "AWS Clean Rooms"
  names    = ["AWS Clean Rooms Service", "cleanroomsml", "AWS Clean Rooms ML", "cleanrooms-ml"]
  model    = "abstracted"
  prefixes = ["AWS::CleanRooms::", "AWS::CleanRoomsML::"]
  because  = "By the service model: AWS runs the queries and keeps the parties apart; members, analysis rules, privacy budgets, what is joined in and who receives results is the customer's, and so is the code of models it brings."
  sources  = ["best-practices-wp", "cleanrooms-security"]

  type "AWS::CleanRooms::Collaboration" {
    title  = "Collaboration"
    traits = ["host", "endpoint"]
    bears  = ["iam.grant"]
  }
  type "AWS::CleanRooms::Membership" {
    title  = "Membership"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "ops.logging"]
  }
  type "AWS::CleanRooms::ConfiguredTable" {
    title  = "Configured table"
    name   = "Name"
    traits = ["setting"]
    bears  = ["iam.grant"]
  }
  type "AWS::CleanRooms::ConfiguredTableAssociation" {
    title  = "Table in a collaboration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["iam.grant"]
  }
  type "AWS::CleanRooms::AnalysisTemplate" {
    title  = "Analysis template"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::CleanRooms::IdMappingTable" {
    title  = "ID mapping table"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::CleanRooms::IntermediateTable" {
    title  = "Intermediate table"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::CleanRooms::PrivacyBudgetTemplate" {
    title  = "Privacy budget"
    traits = ["setting"]
    bears  = ["iam.grant"]
  }
  type "AWS::CleanRoomsML::ConfiguredModelAlgorithm" {
    title  = "Model algorithm of the customer"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::CleanRoomsML::TrainingDataset" {
    title  = "Training dataset"
    name   = "Name"
    traits = ["setting"]
  }
  settings = ["AWS::CleanRooms::IdNamespaceAssociation", "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation"]
}
