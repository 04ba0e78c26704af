types {
  aws_location_geofence_collection = "AWS::Location::GeofenceCollection"
  aws_location_map                 = "AWS::Location::Map"
  aws_location_place_index         = "AWS::Location::PlaceIndex"
  aws_location_route_calculator    = "AWS::Location::RouteCalculator"
  aws_location_tracker             = "AWS::Location::Tracker"
}
