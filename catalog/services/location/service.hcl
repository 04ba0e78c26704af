service "location" {
  title      = "Amazon Location Service"
  names      = ["amazon location", "geo", "geo-maps", "Amazon Location Service Maps V2", "Geo Maps", "geo-places", "Amazon Location Service Places V2", "Geo Places", "geo-routes", "Amazon Location Service Routes V2", "Geo Routes"]
  model      = "abstracted"
  prefixes   = ["AWS::Location::"]
  because    = "AWS runs maps, places, routes and trackers; whose position is kept how long, under which key, and who may use an API key, the customer decides."
  sources    = ["best-practices-wp", "srm-page", "location-security", "location-infrastructure"]
  classed_by = "location-infrastructure"

  type "AWS::Location::Tracker" {
    title  = "Tracker"
    name   = "TrackerName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::Location::GeofenceCollection" {
    title  = "Geofence collection"
    name   = "CollectionName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::Location::Map" {
    title  = "Map"
    name   = "MapName"
    traits = ["host", "endpoint"]
  }
  type "AWS::Location::PlaceIndex" {
    title  = "Place index"
    name   = "IndexName"
    traits = ["host", "endpoint"]
  }
  type "AWS::Location::RouteCalculator" {
    title  = "Route calculator"
    name   = "CalculatorName"
    traits = ["host", "endpoint"]
  }
  type "AWS::Location::APIKey" {
    title  = "API key"
    name   = "KeyName"
    traits = ["identity"]
    bears  = ["net.exposure"]
  }
}

override "location-encrypted" {
  on      = ["AWS::Location::Tracker", "AWS::Location::GeofenceCollection"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key of AWS's when no other is named."
      customer = "Naming a KMS key for a second layer where the rules ask for one."
    }
  }
  because    = "Positions and geofences are encrypted with AWS's key, which cannot be switched off; a key of one's own adds a second layer."
  source     = "location-encryption"
  confidence = "documented"
}

override "location-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Location::Tracker", "AWS::Location::GeofenceCollection", "AWS::Location::Map", "AWS::Location::PlaceIndex", "AWS::Location::RouteCalculator"]
  source  = "location-security"
}

override "location-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::Location::Tracker", "AWS::Location::GeofenceCollection"]
  parts = {
    "data.backup" = {
      customer = "Copies elsewhere of positions and geofences that have to outlive a deletion, for instance by way of EventBridge or from the source from which they were loaded."
    }
  }
  source = "location-security"
}
