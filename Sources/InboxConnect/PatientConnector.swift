/// A connector whose platform keeps `pull` waiting until something happens or the patience is over: it may be asked again at once,
/// where others are left alone for a while.
package protocol PatientConnector: Connector {}
